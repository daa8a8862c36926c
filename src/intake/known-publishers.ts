import type { Bilingual } from '../languages.ts';

/** A publisher by its names in both languages, and by the id that `seeds/publishers.yaml` gives it. */
export interface KnownPublisher {
  id?: string;
  name: Bilingual;
  /** Further names, and hosts. */
  also?: readonly string[];
}

/** Sites and media that publish policy texts, under the names that they themselves use. */
const usual: readonly KnownPublisher[] = [
  {
    name: { en: 'Xinhua News Agency', zh: '新华社' },
    also: ['Xinhua', 'Xinhuanet', '新华网', 'news.cn', 'xinhuanet.com'],
  },
  {
    name: { en: 'www.gov.cn', zh: '中国政府网' },
    also: ['gov.cn', 'english.www.gov.cn', '中华人民共和国中央人民政府门户网站'],
  },
  {
    name: { en: 'State Council Information Office', zh: '国务院新闻办公室' },
    also: ['SCIO', '国新网', '国新办', 'scio.gov.cn'],
  },
  { name: { en: 'China.org.cn', zh: '中国网' }, also: ['china.org.cn', 'china.com.cn'] },
  { name: { en: 'People’s Daily', zh: '人民日报' } },
  {
    name: { en: 'People’s Daily Online', zh: '人民网' },
    also: ['people.cn', 'people.com.cn', 'en.people.cn'],
  },
  { name: { en: 'China Daily', zh: '中国日报' }, also: ['中国日报网', 'chinadaily.com.cn'] },
  { name: { en: 'Qiushi', zh: '求是' }, also: ['Qiushi Journal', '求是网', '《求是》', 'qstheory.cn'] },
  {
    name: { en: 'China News Service', zh: '中国新闻社' },
    also: ['中新社', '中新网', 'ECNS', 'chinanews.com', 'ecns.cn'],
  },
  { name: { en: 'CGTN', zh: '中国国际电视台' }, also: ['cgtn.com'] },
  { name: { en: 'CCTV', zh: '中央广播电视总台' }, also: ['央视网', '央视新闻', 'cctv.com'] },
  { name: { en: 'Economic Daily', zh: '经济日报' } },
  { name: { en: 'Guangming Daily', zh: '光明日报' } },
  { name: { en: 'Liaoning Daily', zh: '辽宁日报' }, also: ['北国网', 'lnd.com.cn'] },
  {
    name: { en: 'Liaoning Provincial People’s Government', zh: '辽宁省人民政府' },
    also: ['辽宁省人民政府网', 'ln.gov.cn'],
  },
];

/** The publisher of that name, or of the host of that address; those of the site come before the usual ones. */
export function findPublisher(
  { publisher, address }: { publisher?: string | undefined; address?: string | undefined },
  own: readonly KnownPublisher[],
): KnownPublisher | undefined {
  const all = [...own, ...usual];
  const wanted = publisher && plain(publisher);
  const byName = all.find(({ name, also = [] }) =>
    [name.en, name.zh, ...also].some((known) => wanted !== undefined && plain(known) === wanted),
  );
  const host = address && URL.canParse(address) ? new URL(address).hostname : undefined;
  return (
    byName ?? all.find(({ also = [] }) => also.some((known) => host === known || host?.endsWith(`.${known}`)))
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[’']/g, '').replace(/^the /, '').replace(/\s+/g, ' ').trim();
}
