import { z } from 'zod';
import { languages } from '../languages.ts';

/** Fields that the generated files share. */
export const lang = z.enum(languages);
export const bilingual = z.object({ en: z.string(), zh: z.string() });
