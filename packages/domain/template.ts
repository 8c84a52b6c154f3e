import { z } from 'zod';

/** The one template that a workspace has for its documents. */
export const templateId = 'docx';
export const longestTemplateName = 200;

/** A ministry's own document that papers are written into. Its file is kept by its hash. */
export const Template = z.object({
  id: z.literal(templateId),
  /** What its file is called. */
  name: z.string().min(1).max(longestTemplateName),
  sha256: z.string().length(64),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Template = Readonly<z.infer<typeof Template>>;
