import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { countryCodes } from '../packages/domain/edit-plan/country-codes.ts';

/**
 * Writes apps/web/map/shapes.json, the countries of the world map, from Natural Earth (public domain) as the npm package world-atlas 2.0.2
 * (ISC) carries it: `npm pack world-atlas@2.0.2`, unpack it anywhere, `node scripts/world-map.ts FOLDER`. What a country is called and
 * which code it has comes from Debian's iso-codes (ISO 3166-1 numeric to alpha-2).
 */
const [, , folder = '', isoCodes = '/usr/share/iso-codes/json/iso_3166-1.json'] = argv;

type Point = readonly [number, number];
interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}
interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

/** Units across the map. */
const width = 1000;
/** Degrees of latitude that are drawn: Antarctica is left out. */
const [south, north] = [-57, 83.7];
/** A country smaller than this, in units each way, gets a dot that can be pressed. */
const small = 9;

// Equal Earth (Šavrič, Patterson, Jenny 2018): areas are true to each other.
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
function projected([longitude, latitude]: Point): Point {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(phi));
  const [t2, t6] = [t * t, t ** 6];
  const x = (2 * Math.sqrt(3) * lambda * Math.cos(t)) / (3 * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
  return [x, -t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))];
}
const [edge] = projected([180, 0]);
const [, top] = projected([0, north]);
const scale = width / (2 * edge);
const placed = (point: Point): Point => {
  const [x, y] = projected(point);
  return [(x + edge) * scale, (y - top) * scale];
};
const height = Math.ceil(placed([0, south])[1]);

function arcsOf({ arcs, transform: { scale: by, translate } }: Topology): readonly (readonly Point[])[] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      [x, y] = [x + dx, y + dy];
      return [x * by[0] + translate[0], y * by[1] + translate[1]];
    });
  });
}

/** Polygons as their rings, projected; the first ring of each is its outline. */
function polygonsOf(topology: Topology, geometry: Geometry): readonly (readonly (readonly Point[])[])[] {
  const arcs = arcsOf(topology);
  const ring = (numbers: readonly number[]) =>
    numbers.flatMap((n, i) => {
      const arc = n < 0 ? (arcs[~n] ?? []).toReversed() : (arcs[n] ?? []);
      return i === 0 ? arc : arc.slice(1);
    });
  const polygons = (
    geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
  ) as readonly (readonly (readonly number[])[])[];
  return polygons.flatMap((rings) => {
    const [outline = [], ...holes] = rings.map(ring);
    // What goes over the line of 180 degrees lies on both sides of the map; no lake does.
    return cutAtEdge(outline).map((piece) => [piece, ...holes].map((one) => one.map(placed)));
  });
}

/** The parts of a ring on the map, where it goes over its edge. */
function cutAtEdge(ring: readonly Point[]): readonly (readonly Point[])[] {
  let turns = 0;
  const unwrapped = ring.map(([x, y], i): Point => {
    const [before = x] = ring[i - 1] ?? [];
    turns += x - before > 180 ? -360 : x - before < -180 ? 360 : 0;
    return [x + turns, y];
  });
  const pieces = [-360, 0, 360].map((by) => {
    const moved = unwrapped.map(([x, y]): Point => [x + by, y]);
    return clipped(clipped(moved, 180, 1), -180, -1);
  });
  return pieces.filter((piece) => piece.length > 3);
}

/** What of a ring lies on one side of a meridian: west of it (1) or east of it (-1). After Sutherland and Hodgman (1974). */
function clipped(ring: readonly Point[], meridian: number, side: 1 | -1): readonly Point[] {
  const inside = ([x]: Point) => side * (x - meridian) <= 0;
  const found = ring.flatMap((at, i) => {
    const before = ring[i - 1] ?? at;
    const [[ax, ay], [bx, by]] = [before, at];
    const crossing: Point = [meridian, ay + ((by - ay) * (meridian - ax)) / (bx - ax || 1)];
    const crosses = inside(before) !== inside(at) ? [crossing] : [];
    return inside(at) ? [...crosses, at] : crosses;
  });
  const [first] = found;
  return first ? [...found, first] : [];
}

/** Twice the area, and the middle. */
function middleOf(ring: readonly Point[]): { readonly area: number; readonly at: Point } {
  let [area, x, y] = [0, 0, 0];
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    [area, x, y] = [area + cross, x + (ax + bx) * cross, y + (ay + by) * cross];
  }
  const [first = [0, 0] as Point] = ring;
  return { area: Math.abs(area), at: area === 0 ? first : [x / (3 * area), y / (3 * area)] };
}

const said = (n: number) => String(Math.round(n * 10) / 10).replace(/^(-?)0\./, '$1.');
function pathOf(polygons: readonly (readonly (readonly Point[])[])[]): string {
  return polygons
    .flat()
    .map((ring) => {
      const points = ring.map(([x, y]): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
      const steps = points.slice(1, -1).flatMap(([x, y], i) => {
        const [px, py] = points[i] ?? [x, y];
        return x === px && y === py ? [] : [`${said(x - px)} ${said(y - py)}`];
      });
      const [[x, y] = [0, 0]] = points;
      return `M${said(x)} ${said(y)}l${steps.join(' ').replace(/ -/g, '-')}z`;
    })
    .join('');
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const iso = read<{ readonly '3166-1': readonly { readonly alpha_2: string; readonly numeric: string }[] }>(isoCodes);
const byNumber = new Map(iso['3166-1'].map((one) => [one.numeric, one.alpha_2]));
const codeOf = ({ id, properties: { name } }: Geometry) => (name === 'Kosovo' ? 'XK' : byNumber.get(id ?? ''));

const coarse = read<Topology>(`${folder}/countries-110m.json`);
const fine = read<Topology>(`${folder}/countries-10m.json`);
/** Code, path (none where a dot alone stands for it), and its middle; `1` where it is so small that a dot is drawn on it. */
const shapes: [string, string, number, number, 0 | 1][] = [];
/** What belongs to no country with a code of its own. */
const others: string[] = [];
const round = (n: number) => Math.round(n * 10) / 10;
for (const geometry of coarse.objects.countries.geometries) {
  const code = codeOf(geometry);
  if (code === 'AQ') continue;
  const polygons = polygonsOf(coarse, geometry);
  if (code === undefined || !countryCodes.includes(code)) {
    others.push(pathOf(polygons));
    continue;
  }
  const [largest] = polygons.map(([outline = []]) => outline).toSorted((a, b) => middleOf(b).area - middleOf(a).area);
  const [x, y] = middleOf(largest ?? []).at;
  const [xs, ys] = [(largest ?? []).map(([at]) => at), (largest ?? []).map(([, at]) => at)];
  const isSmall = Math.max(...xs) - Math.min(...xs) < small && Math.max(...ys) - Math.min(...ys) < small;
  shapes.push([code, pathOf(polygons), round(x), round(y), isSmall ? 1 : 0]);
}
const drawn = new Set(shapes.map(([code]) => code));
for (const geometry of fine.objects.countries.geometries) {
  const code = codeOf(geometry);
  if (code === undefined || code === 'AQ' || drawn.has(code) || !countryCodes.includes(code)) continue;
  const rings = polygonsOf(fine, geometry).map(([outline = []]) => middleOf(outline));
  const [largest] = rings.toSorted((a, b) => b.area - a.area);
  const [x, y] = largest?.at ?? [0, 0];
  if (y > height) continue;
  drawn.add(code);
  shapes.push([code, '', round(x), round(y), 1]);
}
shapes.sort(([a], [b]) => (a < b ? -1 : 1));
const corner = ([west, east]: Point, [low, high]: Point) => {
  const points = [west, east].flatMap((x) => [low, high, (low + high) / 2].map((y) => placed([x, y])));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map(Math.round);
};
const views = {
  world: [0, 0, width, height],
  europe: corner([-12, 42], [34.5, 71]),
  africa: corner([-19, 52], [-36, 37.5]),
  asia: corner([32, 146], [-11, 56]),
  americas: corner([-120, -36], [-56, 60]),
};
const lines = [
  '{',
  `"views": ${JSON.stringify(views)},`,
  `"others": ${JSON.stringify(others)},`,
  '"shapes": [',
  shapes.map((one) => JSON.stringify(one)).join(',\n'),
  ']',
  '}',
];
writeFileSync(fileURLToPath(new URL('../apps/web/map/shapes.json', import.meta.url)), `${lines.join('\n')}\n`);
console.log(`${shapes.length} countries, not on the map: ${countryCodes.filter((code) => !drawn.has(code)).join(' ')}`);
