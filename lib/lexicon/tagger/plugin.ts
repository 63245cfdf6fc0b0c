/**
 * compromise/one as a tokenizer, lexicon tagger and pattern matcher for Vietnamese: its English is taken out first.
 * Its `normal` drops the decimal comma (`39,42` → `3942`) and is never read; numbers are parsed by `lib/text`.
 */
import nlp from 'compromise/one';
import { fold } from '../../text/fold.ts';
import { DUTY_ADVERBS, DUTY_MARKERS, ORDER_WORDS, ROLE_VERBS } from '../roles.ts';
import { splitSentences, splitTerms } from './split.ts';

/** Tags of the lexicon; every word of a phrase bears the tag of the phrase. */
export type RoleTag = 'Lead' | 'Coordinate' | 'Advise' | 'Accountable' | 'Order' | 'Marker' | 'Adverb';

/** The part of compromise's world that the plugin empties. */
interface World {
  hooks: string[];
  model: {
    one: {
      unicode: Record<string, string>;
      contractions: unknown[];
      lexicon: Record<string, string>;
    };
  };
  methods: {
    one: {
      tokenize: {
        splitSentences: (text: string) => string[];
        splitTerms: (text: string) => string[];
      };
    };
  };
}

/**
 * Must run before the words are added: emptying the lexicon in the same plugin would empty them too.
 * `unicode` maps ban and bán to one form while bản stays apart: without it every diacritic is kept.
 */
const emptied = {
  mutate: (raw: object): void => {
    const world = raw as World;
    const { one } = world.model;
    for (const key of Object.keys(one.unicode)) delete one.unicode[key];
    for (const key of Object.keys(one.lexicon)) delete one.lexicon[key];
    one.contractions.length = 0;
    // `contractions` also expands 2021-2025 into three terms; ids, typeahead and frozen words are of no use here.
    world.hooks.splice(0, world.hooks.length, 'index', 'lexicon');
    world.methods.one.tokenize.splitSentences = splitSentences;
    world.methods.one.tokenize.splitTerms = splitTerms;
  },
};

function words(): Record<string, RoleTag> {
  const entries: Record<string, RoleTag> = {};
  const add = (tag: RoleTag, phrases: readonly string[]): void => {
    // The matcher never sees punctuation, so neither do its phrases.
    for (const phrase of phrases) entries[fold(phrase).replace(/[,.]/g, '')] = tag;
  };
  add('Adverb', DUTY_ADVERBS);
  add('Marker', DUTY_MARKERS);
  add('Order', ORDER_WORDS);
  add('Lead', ROLE_VERBS.lead);
  add('Coordinate', ROLE_VERBS.coordinate);
  add('Advise', ROLE_VERBS.advise);
  add('Accountable', ['chịu trách nhiệm']);
  return entries;
}

nlp.plugin(emptied);
nlp.plugin({
  tags: { Lead: {}, Coordinate: {}, Advise: {}, Accountable: {}, Order: {}, Marker: {}, Adverb: {} },
  words: words(),
});

export { nlp };
