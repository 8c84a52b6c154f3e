import type { Actor } from '@lofte/domain/rights';
import { settleFigure, type WantedFigure } from '@lofte/domain/world/settle-figure';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import { unknownFigure } from './world-issues.ts';

/** A new key figure. @returns its id. Issues: `not-allowed`, and those of `settleFigure` */
export function addFigure(service: Service, wanted: WantedFigure, actor: Actor) {
  return addThing(service, figures(service), wanted, actor);
}

/** Issues: `not-allowed`, `unknown-figure`, `changed-meanwhile`, `nothing-changed`, and those of `settleFigure` */
export function changeFigure(
  service: Service,
  id: string,
  change: { readonly wanted: WantedFigure; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, figures(service), id, change, actor);
}

/** Issues: `not-allowed`, `unknown-figure`, `changed-meanwhile` */
export function removeFigure(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, figures(service), id, since, actor);
}

function figures({ newId }: Service): Keeping<'key_figure', WantedFigure> {
  return {
    ...{ table: 'key_figure', action: 'world.edit', unknown: unknownFigure },
    kinds: { added: 'figure.added', changed: 'figure.changed', removed: 'figure.removed' },
    settle: async (_db, id, wanted) => settleFigure(id, storableData(wanted), newId),
  };
}
