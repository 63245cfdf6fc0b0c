/**
 * Rules about form (thể thức, kỹ thuật trình bày): their findings stand apart from what the plan says otherwise than
 * its directive.
 */
export const FORM_RULES: ReadonlySet<string> = new Set([
  'secrecy-mark',
  'number-missing',
  'date-missing',
  'signature-missing',
  'numbering-gap',
  'repeated-word',
  'spelling',
  'own-symbol-mismatch',
  'annex-missing',
  'assigned-unit-not-recipient',
  'parent-issuer-not-recipient',
]);

export const isAboutForm = (rule: string): boolean => FORM_RULES.has(rule);
