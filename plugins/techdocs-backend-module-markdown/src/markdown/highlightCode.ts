import highlighter from 'highlight.js/lib/common';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import groovy from 'highlight.js/lib/languages/groovy';
import http from 'highlight.js/lib/languages/http';
import nginx from 'highlight.js/lib/languages/nginx';
import powershell from 'highlight.js/lib/languages/powershell';
import properties from 'highlight.js/lib/languages/properties';
import protobuf from 'highlight.js/lib/languages/protobuf';
import scala from 'highlight.js/lib/languages/scala';
import { escapeHtml } from '../html/escapeHtml';

const languages = {
  dockerfile,
  groovy,
  http,
  nginx,
  powershell,
  properties,
  protobuf,
  scala,
};

for (const [name, definition] of Object.entries(languages)) {
  highlighter.registerLanguage(name, definition);
}

/** Terraform reads well enough by the rules of a close relative. */
highlighter.registerAliases(['hcl', 'terraform', 'tf'], {
  languageName: 'ini',
});

/** Above this, colour is not worth the time the expressions may take. */
const MAX_HIGHLIGHTED_LENGTH = 100_000;

/** The Pygments class, which Material's style sheet colours, of each scope. */
const CLASS_BY_SCOPE: Record<string, string> = {
  addition: 'gi',
  attr: 'nt',
  attribute: 'na',
  'attribute-name': 'na',
  built_in: 'nb',
  bullet: 'p',
  char: 'se',
  class: 'nc',
  code: 's',
  comment: 'c1',
  deletion: 'gd',
  doctag: 'cs',
  emphasis: 'ge',
  function: 'nf',
  keyword: 'k',
  link: 's',
  literal: 'kc',
  meta: 'cp',
  name: 'nt',
  number: 'mi',
  operator: 'o',
  params: 'n',
  property: 'na',
  punctuation: 'p',
  quote: 'c1',
  regexp: 'sr',
  section: 'gh',
  'selector-attr': 'na',
  'selector-class': 'nc',
  'selector-id': 'nn',
  'selector-pseudo': 'nd',
  'selector-tag': 'nt',
  string: 's',
  strong: 'gs',
  subst: 'si',
  symbol: 'ss',
  tag: 'p',
  'template-tag': 'cp',
  'template-variable': 'nv',
  title: 'nf',
  type: 'kt',
  variable: 'nv',
};

const SPAN = /<span class="hljs-([\w-]+)([^"]*)">/g;
const LANGUAGE_SPAN = /<span class="language-[^"]*">/g;

/**
 * Colours code and escapes it. Unknown languages, Mermaid among them, come back
 * escaped but plain.
 */
export function highlightCode(code: string, language: string): string {
  const isKnown = highlighter.getLanguage(language) !== undefined;
  if (!isKnown || code.length > MAX_HIGHLIGHTED_LENGTH) {
    return escapeHtml(code);
  }
  const { value } = highlighter.highlight(code, {
    language,
    ignoreIllegals: true,
  });
  // All else in the value is escaped, so these tags are the highlighter's own.
  return value
    .replace(SPAN, (_, scope: string, detail: string) => {
      return `<span class="${findClass(scope, detail)}">`;
    })
    .replace(LANGUAGE_SPAN, '<span>');
}

function findClass(scope: string, detail: string): string {
  if (scope === 'title' && detail.includes('class_')) {
    return 'nc';
  }
  if (scope === 'variable' && detail.includes('constant_')) {
    return 'no';
  }
  return CLASS_BY_SCOPE[scope] ?? 'n';
}
