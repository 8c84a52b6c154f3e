/** What is wrong with an answer's headers, as Mozilla's HTTP Observatory and OWASP's Secure Headers Project grade them. */
export function gradeHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  secure: boolean,
): readonly string[] {
  const value = (name: string) => String(headers[name] ?? '');
  const policy = new Map(
    value('content-security-policy')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const),
  );
  const allows = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const loose = (sources: readonly string[]) => sources.some((one) => /unsafe|\*|^https?:|^data:|^blob:/.test(one));
  const faults: readonly (readonly [boolean, string])[] = [
    [allows('default-src').join() !== "'none'", 'CSP: default-src is not none'],
    [loose(allows('script-src')), 'CSP: scripts from elsewhere or inside the page'],
    [loose(allows('style-src')), 'CSP: styles from elsewhere or inside the page'],
    [loose(allows('object-src')), 'CSP: objects'],
    [policy.get('frame-ancestors')?.join() !== "'none'", 'CSP: can be framed'],
    [policy.get('base-uri')?.join() !== "'none'", 'CSP: the base can be changed'],
    [!/^'(self|none)'$/.test(policy.get('form-action')?.join() ?? ''), 'CSP: forms go elsewhere'],
    [value('x-frame-options') !== 'DENY', 'X-Frame-Options'],
    [value('x-content-type-options') !== 'nosniff', 'X-Content-Type-Options'],
    [!/^(no-referrer|same-origin|strict-origin)$/.test(value('referrer-policy')), 'Referrer-Policy'],
    [value('cross-origin-opener-policy') !== 'same-origin', 'Cross-Origin-Opener-Policy'],
    [value('cross-origin-resource-policy') !== 'same-origin', 'Cross-Origin-Resource-Policy'],
    [
      !/camera=\(\).*geolocation=\(\)/.test(value('permissions-policy')) &&
        !/geolocation=\(\).*camera=\(\)/.test(value('permissions-policy')),
      'Permissions-Policy',
    ],
    [value('access-control-allow-origin') !== '', 'CORS: other sites may read it'],
    [headers.server !== undefined || headers['x-powered-by'] !== undefined, 'says what it runs on'],
    [secure && !/^max-age=(\d{8,})/.test(value('strict-transport-security')), 'HSTS: less than a year'],
    [!secure && value('strict-transport-security') !== '', 'HSTS over plain HTTP'],
    [!/no-store|immutable|^private/.test(value('cache-control')), 'Cache-Control: kept by caches that others use'],
    [/^text\/(?!.*charset=utf-8)/i.test(value('content-type')), `no charset: ${value('content-type')}`],
  ];
  return faults.flatMap(([wrong, what]) => (wrong ? [what] : []));
}
