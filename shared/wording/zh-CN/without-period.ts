/** A caption carries its own year; the title's period before it would read like a second one. */
export function withoutPeriod(title: string): string {
  return title.replace(/（[^（）]*年[^（）]*）$/, '');
}
