/**
 * Whether a body that is given a duty is among the recipients (nơi nhận): by name, by a phrase for several bodies, or
 * as the drafting unit of the `Lưu` line.
 */
import { hasPhrase } from '../compare/features.ts';
import { expandAbbreviations } from '../lexicon/abbreviations/abbreviations.ts';
import { covers, findGroup, findOrganisations } from '../lexicon/organisations/organisations.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';

/** A name as it is compared: written out, folded, without the heads who stand for their bodies. */
export function bodyKey(name: string): string {
  return fold(expandAbbreviations(name.replace(COMMAND, 'Ban Chỉ huy ')))
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(
      /^(?:thủ trưởng|giám đốc|phó giám đốc|trưởng|chánh|lãnh đạo|chủ tịch|người đứng đầu|hiệu trưởng)\s+(?=\p{L})/u,
      '',
    )
    .replace(/^(?:các|những)\s+/u, '')
    .replace(/[.;,:\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `BCH` of soldiers is a command, of a union its executive committee. */
const COMMAND = /(?<!\p{L})BCH (?=(?:Bộ đội|Quân sự|BĐBP|QS|PCTT|Phòng chống)(?!\p{L}))/gu;

/** Words that say at which level a body stands, taken off the end before names are compared. */
const LEVEL_END = definePattern(
  'level at the end of a body name',
  /\s+(?:các cấp|cấp tỉnh|cấp huyện|cấp xã|tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|sở|việt nam)(?:\s+\S+){0,4}$/u,
  {
    matches: [
      ['ủy ban mặt trận tổ quốc các cấp', ' các cấp'],
      'hội nông dân huyện',
      'tòa án nhân dân thành phố và các khu vực',
    ],
    misses: ['sở tài chính', 'trung tâm văn hóa'],
  },
);

/** The name by which a body is one, whether or not its level is said. */
export const coreOf = (key: string): string =>
  key
    .replace(LEVEL_END, '')
    .replace(/ thuộc .*$/u, '')
    .trim();

/** Sorts of bodies by the first words of their names, and the phrases in a recipient line that cover them. */
const SORTS: readonly { body: RegExp; coveredBy: RegExp }[] = [
  {
    body: /^(?:phòng|ban(?! (?:tuyên giáo|tổ chức|dân vận|nội chính|thường vụ|chỉ huy|chấp hành))|thanh tra|văn phòng)(?!\p{L})/u,
    coveredBy:
      /phòng,? (?:và )?ban|(?:^|các )phòng(?! \p{L}+ \p{L}+ \p{L})|các phòng|phòng,|khoa,? (?:và )?phòng|cơ quan chuyên môn|ban,? ngành|cơ quan, đơn vị|các cơ quan|đơn vị thuộc|thành viên/u,
  },
  {
    body: /^(?:sở|ban(?! (?:tuyên giáo|tổ chức|dân vận|nội chính|thường vụ|chỉ huy|chấp hành))|thanh tra|văn phòng|cục|chi cục|kho bạc|bảo hiểm|ngân hàng|công an|bộ chỉ huy|báo|đài)(?!\p{L})/u,
    coveredBy:
      /sở,|các sở(?!:)|cơ quan chuyên môn|cơ quan, đơn vị|các cơ quan|ngành tỉnh|ban,? ngành|đơn vị (?:trực )?thuộc/u,
  },
  { body: /^chi cục(?!\p{L})/u, coveredBy: /(?:các|,|và) chi cục(?=,|;|$| (?:trực )?thuộc| và )/u },
  { body: /^khoa(?!\p{L})/u, coveredBy: /(?:các|,|và) khoa(?!\p{L})/u },
  { body: /^đội(?!\p{L})/u, coveredBy: /(?:các|,|và) đội(?!\p{L})/u },
  {
    body: /^(?:trung tâm|trường|bệnh viện|trạm|ban quản lý|đơn vị sự nghiệp|nhà văn hóa|đài)(?!\p{L})/u,
    coveredBy:
      /đơn vị sự nghiệp|đơn vị trực thuộc|các đơn vị|ban, đơn vị (?:huyện|xã|tỉnh|thành phố|thị xã|sở)|các trường|cơ sở giáo dục|(?:các|,|và) trung tâm(?= thuộc|,|$| trực thuộc)|cơ quan, đơn vị|đơn vị thuộc|trường học|bệnh viện|các bv/u,
  },
  {
    body: /^(?:ủy ban nhân dân|hội đồng nhân dân)(?!\p{L})/u,
    coveredBy:
      /ủy ban nhân dân (?:các|cấp|xã|huyện|quận)|ubnd (?:các|cấp|xã|huyện|quận)|các (?:huyện|xã|phường|quận)|các địa phương|cấp (?:huyện|xã)|quận|huyện/u,
  },
  {
    body: /^(?:ủy ban mặt trận|mặt trận|hội|đoàn|liên đoàn|tỉnh đoàn|huyện đoàn|tổ chức chính trị|công đoàn)/u,
    coveredBy: /mặt trận|mttq|đoàn thể|tổ chức chính trị|ct-xh|các hội|hội, đoàn/u,
  },
  {
    body: /^(?:ban tuyên giáo|ban tổ chức|ban dân vận|ủy ban kiểm tra|văn phòng (?:tỉnh|huyện|đảng) ủy|cơ quan tham mưu)/u,
    coveredBy: /các ban (?:đảng|xây dựng)|ban đảng|cơ quan tham mưu|ban, ngành|các ban/u,
  },
  {
    body: /^(?:chi bộ|đảng bộ|đảng ủy|huyện ủy|thành ủy|thị ủy|quận ủy)(?!\p{L})/u,
    coveredBy:
      /trực thuộc|chi bộ|đảng bộ|cấp ủy|các đảng ủy|(?:huyện|thành|thị|quận) ủy|cơ sở đảng|tổ chức đảng/u,
  },
  {
    body: /^(?:xã|phường|thị trấn)(?!\p{L})/u,
    coveredBy: /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu|địa phương)(?!\p{L})/u,
  },
  {
    body: /^(?:thôn|bản|buôn|làng|ấp|khóm|tổ dân phố)(?!\p{L})/u,
    coveredBy: /(?<!\p{L})(?:thôn|bản|buôn|làng|ấp|khóm|tổ dân phố|khu (?:phố|dân cư))(?!\p{L})/u,
  },
  { body: /^(?:cụm|khối)(?!\p{L})/u, coveredBy: /(?:cụm|khối)[^;]*thi đua/u },
];

/** First letters as abbreviations have them, `đ` kept: `Tòa án nhân dân` → `tand`, `Nông nghiệp và Môi trường` → `nnmt`. */
const initialsOf = (words: readonly string[]): string => bare(words.map((word) => word.charAt(0)).join(''));

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Words that may stand in full before the initials: `Viện KSND`, `Chi cục QLTT`. */
const WRITTEN_OUT = 3;

/** True when the line has the body's name in initials: `Sở: NN&MT`, `TAND TP`, `Chi cục QLTT`. */
function abbreviated(line: string, core: string): boolean {
  const letters = line.replace(/(?<=\p{L})(?:\s?&\s?|,(?=\p{Lu}))(?=\p{L})/gu, '');
  const there = new Set(bare(fold(letters)).split(/[^\p{L}]+/u));
  const words = core.split(/[\s,-]+/u).filter((word) => word !== 'và' && word !== '');
  for (let written = 0; written <= WRITTEN_OUT && words.length - written >= 2; written++) {
    const spelled = words.slice(0, written).every((word) => there.has(bare(word)));
    if (spelled && there.has(initialsOf(words.slice(written)))) return true;
  }
  return false;
}

/** Recipients that leave the list to another place: nothing can be said of who is in it. */
const BY_REFERENCE = /^như (?:trên|điều|kính gửi|mục|phần)/u;

export interface RecipientList {
  /** True when the list can be read as complete. */
  readable: boolean;
  /** True when a body receives the document. */
  covers(unit: string): boolean;
}

/** Reads the recipients of a plan. `issuer` is always covered. */
export function recipientList(recipients: readonly string[], issuer: string | null): RecipientList {
  const keys = recipients.map(bodyKey);
  const lines = recipients.map((recipient) => fold(recipient));
  const readable =
    keys.length >= 3 &&
    keys.some((key) => key.startsWith('lưu')) &&
    !keys.some((key) => BY_REFERENCE.test(key));
  const groups = recipients.map((recipient) => findGroup(recipient)).filter((group) => group !== null);
  const own = issuer === null ? '' : bodyKey(issuer);
  const filed = keys.filter((key) => key.startsWith('lưu')).join(' ');
  return {
    readable,
    covers(unit) {
      const key = bodyKey(unit);
      if (key === '' || key === own || own.startsWith(`${key} `) || findGroup(unit)?.covers === 'open')
        return true;
      const core = coreOf(key);
      if (keys.some((other) => named(other, key, core))) return true;
      if (recipients.some((line) => abbreviated(line, core) || listed(line, core))) return true;
      const bodies = findOrganisations(unit);
      if (bodies.some((body) => groups.some((group) => covers(group, body)))) return true;
      if (
        bodies.some(({ abbreviations = [] }) => abbreviations.some((short) => hasPhrase(filed, fold(short))))
      )
        return true;
      if (/^văn phòng(?!\p{L})/u.test(key) && /(?<!\p{L})vp/u.test(filed)) return true;
      return SORTS.some(
        ({ body, coveredBy }) => body.test(key) && lines.some((line) => coveredBy.test(line)),
      );
    },
  };
}

/** `Các Sở: Y tế, Tài chính`: the kind word stands once before the names. */
function listed(line: string, core: string): boolean {
  const [kind = '', ...rest] = core.split(' ');
  const [head = '', names] = fold(line).split(':');
  return names !== undefined && rest.length > 0 && hasPhrase(head, kind) && hasPhrase(names, rest.join(' '));
}

/** One name within the other, whatever level words end them. */
function named(recipient: string, unit: string, core: string): boolean {
  if (hasPhrase(recipient, unit) || hasPhrase(unit, recipient)) return true;
  const other = coreOf(recipient);
  return core.length > 3 && other.length > 3 && (hasPhrase(other, core) || hasPhrase(core, other));
}
