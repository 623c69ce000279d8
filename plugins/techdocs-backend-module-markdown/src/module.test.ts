import {
  createMockDirectory,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  TechdocsGenerator,
  techdocsGeneratorExtensionPoint,
  techdocsPreparerExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { techdocsModuleMarkdown } from './module';
import { LocalDocsPreparer } from './prepare/LocalDocsPreparer';

describe('techdocsModuleMarkdown', () => {
  const input = createMockDirectory({
    content: { 'README.md': '# Hi\n\n[a](gone.md)' },
  });
  const output = createMockDirectory();

  it('registers a generator that logs what it did', async () => {
    let generator: TechdocsGenerator | undefined;
    const registerPreparer = jest.fn();
    const backend = await startTestBackend({
      extensionPoints: [
        [
          techdocsGeneratorExtensionPoint,
          {
            setTechdocsGenerator: value => {
              generator = value;
            },
          },
        ],
        [techdocsPreparerExtensionPoint, { registerPreparer }],
      ],
      features: [techdocsModuleMarkdown],
    });
    const logger = { info: jest.fn(), warn: jest.fn() };
    await generator?.run({
      inputDir: input.path,
      outputDir: output.path,
      logger: logger as any,
      siteOptions: { name: 'cart' },
    });
    await backend.stop();

    expect(generator).toBeInstanceOf(TechdocsGenerator);
    expect(registerPreparer).toHaveBeenCalledWith(
      'dir',
      expect.any(LocalDocsPreparer),
    );
    expect(logger.warn.mock.calls).toEqual([
      ["README.md: the target 'gone.md' was not found"],
    ]);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringMatching(/^Rendered 1 pages in \d+ ms with 1 warnings$/),
    );
    expect(output.content()).toMatchObject({
      'index.html': expect.stringContaining('<title>cart</title>'),
    });
  });
});
