/** The text of a generated file; or, where it is that of the last build, what makes it should the file be gone. */
export type GeneratedText = string | (() => string);
