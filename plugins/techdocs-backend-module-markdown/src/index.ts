/**
 * Renders TechDocs from Markdown in Node, without Python or Docker.
 *
 * @packageDocumentation
 */
export { techdocsModuleMarkdown as default } from './module';
export { MarkdownGenerator } from './MarkdownGenerator';
