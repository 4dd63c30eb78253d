/**
 * A sentence that stands behind its label, without saying it again: "Rust (strong)." is "(strong)."
 * One that begins with a longer name ("Azure Machine Learning, which includes Azure") stays whole.
 */
export function withoutLabel(sentence: string, label: string): string {
  if (!sentence.startsWith(label)) return sentence;
  const rest = sentence.slice(label.length).trim();
  return /^[(（\d]/.test(rest) ? rest : sentence;
}
