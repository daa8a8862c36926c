/**
 * TMX 1.4 and XLIFF 1.2, 2.0 and 2.1, SDLXLIFF among them, as pairs. They are read through the few parts of the
 * DOM that the browser and @xmldom/xmldom share; Node's `lineNumber` is used where it is.
 */
import { otherLanguage, type Lang } from '../../languages.ts';
import { DraftFileError, langOfTag, type Draft, type PlacedPair } from './draft-file.ts';

export interface XmlNode {
  nodeType: number;
  nodeValue: string | null;
  localName?: string | null;
  parentNode: XmlNode | null;
  childNodes: ArrayLike<XmlNode>;
  getAttribute?: (name: string) => string | null;
  lineNumber?: number | undefined;
}

const elementNode = 1;
const textNodes = [3, 4];
/** Codes of the original format inside a segment, which are no text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sc', 'ec', 'x', 'bx', 'ex']);

/**
 * @param root the root element
 * @param file for messages
 */
export function draftOfXml(root: XmlNode, file: string): Draft {
  const draft = root.localName === 'tmx' ? tmxDraft(root, file) : xliffDraft(root, file);
  if (draft.pairs.length > 0) return draft;
  throw new DraftFileError(
    `${file}: no unit has both Chinese and English; translate some, or name another file.`,
    `${file}：没有一个单元既有中文又有英文，请先翻译，或换一个文件。`,
  );
}

function tmxDraft(root: XmlNode, file: string): Draft {
  const pairs = all(root, 'tu').flatMap((unit): PlacedPair[] => {
    const texts = new Map<Lang, XmlNode>();
    for (const variant of all(unit, 'tuv')) {
      const lang = langOfTag(attribute(variant, 'xml:lang') ?? attribute(variant, 'lang'));
      const [segment] = all(variant, 'seg');
      if (lang && segment) texts.set(lang, segment);
    }
    const [en, zh] = [texts.get('en'), texts.get('zh')];
    return en && zh ? [pairOf({ en, zh }, attribute(unit, 'tuid'))] : [];
  });
  if (pairs.length === 0)
    throw new DraftFileError(
      `${file}: no unit has a tuv in Chinese (zh) and one in English (en).`,
      `${file}：没有一个单元既有中文（zh）又有英文（en）的tuv。`,
    );
  const declared = all(root, 'header').map((header) => langOfTag(attribute(header, 'srclang')))[0];
  return { source: declared ?? 'zh', pairs };
}

function xliffDraft(root: XmlNode, file: string): Draft {
  if (root.localName !== 'xliff')
    throw new DraftFileError(
      `${file}: <${root.localName}> is neither TMX nor XLIFF; name a file of these.`,
      `${file}：根元素<${root.localName}>既不是TMX也不是XLIFF，请换这两种格式的文件。`,
    );
  const files = all(root, 'file');
  const tags = [attribute(root, 'srcLang'), ...files.map((each) => attribute(each, 'source-language'))];
  const source = tags.map(langOfTag).find((lang) => lang !== undefined);
  const targets = [attribute(root, 'trgLang'), ...files.map((each) => attribute(each, 'target-language'))];
  const target = targets.map(langOfTag).find((lang) => lang !== undefined);
  if (!source || (target && target !== otherLanguage(source))) {
    const named = (none: string) => [tags, targets].map((own) => own.find(Boolean) ?? none);
    throw new DraftFileError(
      `${file}: its languages are ${named('not said').join(' and ')}, where Chinese and English are expected.`,
      `${file}：其语言为${named('未注明').join('、')}，应为中文和英文。`,
    );
  }
  const inUnits = (unit: XmlNode, sourceName: string): PlacedPair[] => {
    const [from] = all(unit, sourceName);
    const [to] = all(unit, 'target');
    const name = attribute(unit, 'id');
    return from && to ? marked(from, to, source, name) : [];
  };
  const pairs = [
    ...all(root, 'trans-unit').flatMap((unit) =>
      inUnits(unit, all(unit, 'seg-source').length > 0 ? 'seg-source' : 'source'),
    ),
    ...all(root, 'segment').flatMap((segment) => inUnits(segment, 'source')),
  ];
  return { source, pairs: pairs.filter(({ en, zh }) => en.trim() !== '' && zh.trim() !== '') };
}

/** The segments of a unit by their marks (mrk mtype="seg"), or the unit as one. */
function marked(from: XmlNode, to: XmlNode, source: Lang, id: string | undefined): PlacedPair[] {
  const marksIn = (node: XmlNode) => all(node, 'mrk').filter((mark) => attribute(mark, 'mtype') === 'seg');
  const targets = new Map(marksIn(to).map((mark) => [attribute(mark, 'mid'), mark]));
  const pairs = marksIn(from).flatMap((mark) => {
    const target = targets.get(attribute(mark, 'mid'));
    return target ? [sided(mark, target, source, id)] : [];
  });
  return pairs.length > 0 ? pairs : [sided(from, to, source, id)];
}

function sided(from: XmlNode, to: XmlNode, source: Lang, id: string | undefined): PlacedPair {
  return pairOf(source === 'en' ? { en: from, zh: to } : { en: to, zh: from }, id);
}

function pairOf({ en, zh }: Record<Lang, XmlNode>, id: string | undefined): PlacedPair {
  const lines =
    en.lineNumber !== undefined && zh.lineNumber !== undefined
      ? { en: en.lineNumber, zh: zh.lineNumber }
      : undefined;
  return { en: textOf(en), zh: textOf(zh), id, lines };
}

/** The text of a segment without the codes in it. */
function textOf(node: XmlNode): string {
  return Array.from(node.childNodes)
    .map((child) => {
      if (textNodes.includes(child.nodeType)) return child.nodeValue ?? '';
      return child.nodeType === elementNode && !codes.has(child.localName ?? '') ? textOf(child) : '';
    })
    .join('');
}

/** Elements of a name anywhere below a node, in reading order. */
function all(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const waiting = Array.from(node.childNodes).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.localName === name) found.push(next);
    waiting.push(...Array.from(next.childNodes).reverse());
  }
  return found;
}

function attribute(node: XmlNode, name: string): string | undefined {
  return node.getAttribute?.(name) || undefined;
}
