// A shape as the server describes it, with members narrowed where the server says only "text" and the pages know which texts.
export type Told<Shape, Narrowed extends Partial<Record<keyof Shape, unknown>>> = Omit<Shape, keyof Narrowed> & Narrowed
