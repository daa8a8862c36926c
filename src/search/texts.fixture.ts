import fc from 'fast-check';

export const hanText = fc.string({
  unit: fc.constantFrom(...'辽宁振兴发展乡村𠮷'),
  minLength: 1,
  maxLength: 12,
});

/** Chinese and English as they stand beside each other in the documents. */
export const mixedText = fc
  .array(fc.oneof(hanText, fc.constantFrom('，', 'AI', ' ', '5G', '。', 'rural areas')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
