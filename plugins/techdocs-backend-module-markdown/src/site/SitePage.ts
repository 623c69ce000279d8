import type { RenderedPage } from '../markdown/RenderedPage';
import type { PageSource } from './Site';

/** A page with its final title and its Markdown rendered. */
export interface SitePage {
  source: Omit<PageSource, 'content'>;
  url: string;
  title: string;
  rendered: RenderedPage;
}
