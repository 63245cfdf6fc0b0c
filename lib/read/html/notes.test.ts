import { describe, expect, it } from 'vitest';
import { htmlFlow } from './body.ts';
import { parseHtml } from './tree.ts';

const textsOf = (items: ReturnType<typeof htmlFlow>['items']): string[] =>
  items.map((item) =>
    item.kind === 'paragraph'
      ? item.runs
          .map(({ text }) => text)
          .join('')
          .trim()
      : '',
  );

const read = (html: string) => {
  const { items, notes } = htmlFlow(parseHtml(html));
  const [first] = items;
  return {
    texts: textsOf(items),
    notes: notes.map(textsOf),
    calls: first?.kind === 'paragraph' ? first.noteCalls : [],
  };
};

describe('footnotes of a page', () => {
  it.each([
    [
      'LibreOffice',
      `<p>Giảm 3%<a class="sdfootnoteanc" name="n1anc" href="#n1sym"><sup>1</sup></a> mỗi năm.</p><p>Hết.</p>
       <div id="n1"><p><a class="sdfootnotesym" name="n1sym" href="#n1anc">1</a> Theo chuẩn mới.</p><p>Từ năm 2031.</p></div>`,
    ],
    [
      'Word',
      `<div class=WordSection1><p>Giảm 3%<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> mỗi năm.<p>Hết.</div>
       <div style='mso-element:footnote-list'><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Theo chuẩn mới.<p>Từ năm 2031.</div></div>`,
    ],
  ])('stand apart from the text, as %s saves them', (_, html) => {
    const { texts, notes, calls } = read(html);
    expect(texts).toEqual(['Giảm 3% mỗi năm.', 'Hết.']);
    expect(notes).toEqual([['Theo chuẩn mới.', 'Từ năm 2031.']]);
    expect(calls).toEqual([{ note: 0, afterRun: 1 }]);
  });

  it('are no headings that lead back to a table of contents', () =>
    expect(
      read('<p><a name=t1 href="#s1">Mục tiêu</a></p><h2><a name=s1 href="#t1">Mục tiêu</a></h2>').texts,
    ).toEqual(['Mục tiêu', 'Mục tiêu']));

  it('keep to their paragraphs where nothing else parts them', () => {
    const { texts, notes } = read(
      '<p>Một<a name=a1 href="#b1">1</a> hai<a name=a2 href="#b2">2</a></p><p><a name=b1 href="#a1">1</a> Chú một</p><p><a name=b2 href="#a2">2</a> Chú hai</p>',
    );
    expect(texts).toEqual(['Một hai']);
    expect(notes).toEqual([['Chú một'], ['Chú hai']]);
  });
});
