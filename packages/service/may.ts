/** Everything that a command can do to the record, by name. */
export type Action = 'strategy.adopt';

/** Until there are users and roles, the server answers on the machine itself only, and whoever sits there may everything. */
export function may(_actor: string, _action: Action): boolean {
  return true;
}
