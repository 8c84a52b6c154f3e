/** Id of an element's place on the page. */
export function anchor(element: string): string {
  return `e-${element.replace(/[^\w-]/g, '_')}`;
}
