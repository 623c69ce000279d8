import type { SitePage } from '../site/SitePage';

/** One entry of the index: a page, or the part of it below a heading. */
export interface SearchDocument {
  location: string;
  title: string;
  text: string;
}

/** The index in the shape of MkDocs, which the TechDocs collator reads. */
export interface SearchIndex {
  config: {
    lang: string[];
    separator: string;
    pipeline: string[];
    fields: Record<string, { boost: number }>;
  };
  docs: SearchDocument[];
}

/** Lists every page with its whole text, followed by each of its sections. */
export function buildSearchIndex(pages: SitePage[]): SearchIndex {
  return {
    config: {
      lang: ['en'],
      separator: '[\\s\\-]+',
      pipeline: ['stopWordFilter'],
      fields: {
        title: { boost: 1000 },
        text: { boost: 1 },
        tags: { boost: 1_000_000 },
      },
    },
    docs: pages.flatMap(describePage),
  };
}

function describePage({ url, title, rendered }: SitePage): SearchDocument[] {
  const text = rendered.sections
    .flatMap(section => [section.heading?.text ?? '', section.text])
    .filter(Boolean)
    .join(' ');
  const documents = [{ location: url, title, text }];
  for (const { heading, text: sectionText } of rendered.sections) {
    if (heading) {
      documents.push({
        location: `${url}#${heading.id}`,
        title: heading.text,
        text: sectionText,
      });
    }
  }
  return documents;
}
