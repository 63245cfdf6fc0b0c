import type { Messages } from '../messages.ts';

export const sharedText: Messages['sharedText'] = {
  folded: (count, sources) => `${count} ${count === 1 ? 'sentence' : 'sentences'} ${sources}`,
  fromParent: (type) => `copied from the ${type}`,
  fromPlans: 'as in other plans',
  shareFromParent: (percent, type) => `${percent}% copied from the ${type}`,
  shareFromPlans: (percent) => `${percent}% as in other plans`,
};
