import { crc32 } from 'node:zlib';

/** Files of the kinds that are read, made of what they hold, for tests. */

const utf8 = new TextEncoder();

/** A ZIP archive without compression. */
export function zipOf(files: Readonly<Record<string, string>>, flags = 0): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, nameBytes, data]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, end, nameBytes]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}

/** A Word file of the given body (WordprocessingML) and further files. */
export function docxOf(body: string, further: Readonly<Record<string, string>> = {}, flags = 0): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf(
    {
      '[Content_Types].xml':
        `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      '_rels/.rels':
        `<Relationships xmlns="${relations}">` +
        `<Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`,
      ...further,
    },
    flags,
  );
}

export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** One line of text on a page: points from the lower left corner. */
export interface PlacedText {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

/** A PDF with a text layer; Chinese is written by code points, with a map from glyphs to characters. */
export function pdfOf(pages: readonly (readonly PlacedText[])[], trailer = ''): Uint8Array {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def ' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange ' +
    `100 beginbfrange ${Array.from({ length: 256 }, (_, high) => {
      const byte = high.toString(16).padStart(2, '0');
      return `<${byte}00> <${byte}FF> <${byte}00>`;
    }).join(' ')} endbfrange endcmap end end`;
  const first = 6;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /DW 500 /W [12288 [1000] 19968 40959 1000 65280 65519 1000] ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    `<< /Length ${map.length} >> stream\n${map}\nendstream`,
    ...pages.flatMap((page, at) => {
      const content = page
        .map(
          ({ text, x = 50, y, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${utf16(text)}> Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 700 800] /Resources << /Font << /F 3 0 R >> >> ` +
          `/Contents ${first + at * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >> stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file +=
    `xref\n0 ${size}\n0000000000 65535 f \n${table}` +
    `trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return utf8.encode(file);
}

/** What a PDF with a password says of itself; no password fits. */
export const encryptedTrailer =
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> ` +
  `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;

function utf16(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** Chinese text in GB 18030, which the platform only decodes. */
export function gb18030Of(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0xa1; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1)
      codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

/** Text in UTF-16, with or without a byte order mark. */
export function utf16Of(
  text: string,
  { mark, bigEndian = false }: { mark: boolean; bigEndian?: boolean },
): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    return bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8];
  });
  return new Uint8Array(units);
}
