import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Readable, Writable } from 'node:stream';
import type { Entry } from '@lofte/domain/entry';
import { readEntryLine } from '@lofte/formats/archive/entry-line';
import { type Manifest, type Part, partsOf, paths } from '@lofte/formats/archive/manifest';
import { type Member, packArchive } from '@lofte/formats/archive/pack';
import { type UnpackedMember, unpackArchive } from '@lofte/formats/archive/unpack';
import { refusalOf } from '@lofte/store/refused';
import { changedArchive, notAnArchive, tooLarge } from './archive-issues.ts';
import { checkManifest } from './check-manifest.ts';
import { linesOf } from './lines-of.ts';

/** What is done with an archive's content as it comes. */
export interface Visit {
  manifest?(manifest: Manifest): Promise<void> | void;
  entry?(entry: Entry, body: string): Promise<void> | void;
  file?(bytes: Uint8Array, part: Part): Promise<void> | void;
}

export interface ReadArchive {
  readonly manifest: Manifest;
  /** Of the whole archive. */
  readonly sha256: string;
}

/** Bytes of what is held in memory at once: far more than any record has. */
const limits = { manifest: 64 * 1024 * 1024, file: 512 * 1024 * 1024 };

/**
 * Goes through an archive once, and checks it: every file is there, in its place, with its size and its hash, and the container
 * is byte for byte as it is written; so there is no byte that could have been changed unseen.
 *
 * Throws the refusals of `archive-issues.ts`, the faults of the file system, and what `visit` throws.
 */
export async function readArchive(path: string, visit: Visit, signal?: AbortSignal): Promise<ReadArchive> {
  const raw = createReadStream(path);
  const [found, again] = [counted(), counted()];
  raw.on('data', (part) => found.add(Buffer.from(part)));
  raw.pause();
  const visitor = remembering(visit, signal);
  const reading = follow(raw, visitor.visit);
  await packArchive(reading.members(), again.sink).catch((error: unknown) => {
    raw.destroy();
    throw visitor.fault() ?? inSentence(error, reading.manifest());
  });
  const manifest = reading.manifest();
  if (!manifest) throw notAnArchive();
  const sha256 = found.done();
  if (sha256 !== again.done()) throw changedArchive('something stands between its files');
  return { manifest, sha256 };
}

/** What a visit throws comes out as it is, whatever the streams make of it. */
function remembering(visit: Visit, signal: AbortSignal | undefined) {
  let fault: unknown;
  const told = async (work: () => Promise<void> | void) => {
    try {
      signal?.throwIfAborted();
      await work();
    } catch (error) {
      fault ??= error;
      throw error;
    }
  };
  const remembered: Required<Visit> = {
    manifest: (manifest) => told(() => visit.manifest?.(manifest)),
    entry: (entry, body) => told(() => visit.entry?.(entry, body)),
    file: (bytes, part) => told(() => visit.file?.(bytes, part)),
  };
  return { visit: remembered, fault: () => fault };
}

/** Faults of the tar format have nothing to know them by; those of the file system say what was tried. */
function inSentence(error: unknown, manifest: Manifest | undefined): unknown {
  if (refusalOf(error) || (error instanceof Error && 'syscall' in error)) return error;
  return manifest ? changedArchive('it is no tar archive to its end') : notAnArchive();
}

function follow(raw: Readable, visit: Required<Visit>) {
  let manifest: Manifest | undefined;
  let parts: readonly Part[] = [];
  let at = 0;
  const read = async (member: UnpackedMember): Promise<Member> => {
    if (!manifest) {
      if (member.path !== paths.manifest || member.type !== 'file') throw notAnArchive();
      const bytes = await whole(member, limits.manifest);
      manifest = checkManifest(bytes.toString('utf8'));
      parts = partsOf(manifest);
      await visit.manifest(manifest);
      return { path: member.path, size: bytes.length, content: [bytes] };
    }
    const part = parts[at];
    at += 1;
    const right = part && member.path === part.path && member.size === part.size && member.type === 'file';
    if (!right)
      throw changedArchive(part ? `${part.path} is not where it should be` : 'there are more files than it names');
    return {
      path: part.path,
      size: part.size,
      content: part.path === paths.entries ? entries(member, part, visit) : file(member, part, visit),
    };
  };
  return {
    manifest: () => manifest,
    async *members() {
      for await (const member of unpackArchive(raw)) yield await read(member);
      const missing = parts[at];
      if (missing) throw changedArchive(`${missing.path} is missing`);
    },
  };
}

async function* entries(
  { content }: UnpackedMember,
  part: Part,
  { entry: tell }: Required<Visit>,
): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  let number = 0;
  const lines = linesOf(limits.file);
  for await (const bytes of content) {
    hash.update(bytes);
    for (const line of lines.add(bytes)) {
      number += 1;
      const read = readEntryLine(line);
      if (!read) throw changedArchive(`line ${number} of ${part.path} is no entry`);
      await tell(read.entry, read.body);
    }
    yield bytes;
  }
  if (lines.rest() > 0) throw changedArchive(`the last line of ${part.path} has no end`);
  checkHash(hash, part);
}

async function* file(member: UnpackedMember, part: Part, visit: Required<Visit>): AsyncIterable<Uint8Array> {
  const bytes = await whole(member, limits.file);
  checkHash(createHash('sha256').update(bytes), part);
  if (part.path !== paths.readme) await visit.file(bytes, part);
  yield bytes;
}

function checkHash(hash: Hash, { path, sha256 }: Part): void {
  if (hash.digest('hex') !== sha256) throw changedArchive(`${path} has another hash`);
}

async function whole({ path, size, content }: UnpackedMember, limit: number): Promise<Buffer> {
  if (size > limit) throw tooLarge(`a file "${path.slice(0, 99)}"`, limit);
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

/** The hash of all that goes through, and how much it is. */
function counted() {
  const hash = createHash('sha256');
  const add = (part: Uint8Array) => void hash.update(part);
  const sink = new Writable({
    write: (part: Uint8Array, _encoding, done) => {
      add(part);
      done();
    },
  });
  return { add, sink, done: () => hash.digest('hex') };
}
