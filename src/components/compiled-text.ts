/**
 * The texts of the documents as components. They are compiled one by one, when their pages are made: as modules of
 * the build, all of them would stay in memory to its end.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';
import { readGenerated } from './generated-parts.ts';

const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

interface CompiledText {
  Content: AstroComponentFactory;
  /** Only some of its terms are linked. */
  isLong: boolean;
}

/** The MDX of a generated file, as Astro's own processor compiles it. */
export function compiledText(name: string): CompiledText {
  const [, frontMatter = '', text = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(readGenerated(name)) ?? [];
  const { default: MdxContent } = evaluate(text, {
    ...runtime,
    features: { smartPunctuation: false },
    elementAttributeNameCase: 'html',
  }) as { default: (props: object) => unknown };
  const Content = (props: { components?: object } = {}) =>
    MdxContent({ ...props, components: { Fragment, ...props.components } });
  // As @astrojs/mdx marks what it compiles.
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
    moduleId: name,
  });
  return {
    Content: Content as unknown as AstroComponentFactory,
    isLong: /^isLong: true$/m.test(frontMatter),
  };
}
