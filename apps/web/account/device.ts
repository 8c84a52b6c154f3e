/** Most specific first: most browsers call themselves Safari and Chrome too. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system as a person would say them, from what the browser calls itself. */
export function deviceOf(name: string): { readonly browser: string; readonly system: string } | undefined {
  const of = (list: typeof browsers) => list.find(([pattern]) => pattern.test(name))?.[1];
  const [browser, system] = [of(browsers), of(systems)];
  return browser && system ? { browser, system } : undefined;
}
