import * as v from 'valibot';

/** Rules switched off, rules switched on that are off by themselves, severities other than the rules' own. */
export const ruleSettingsSchema = v.object({
  off: v.array(v.string()),
  on: v.array(v.string()),
  severity: v.record(v.string(), v.picklist(['error', 'warning', 'info'])),
});
export type RuleSettings = v.InferOutput<typeof ruleSettingsSchema>;
