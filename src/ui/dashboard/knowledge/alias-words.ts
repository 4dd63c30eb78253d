/** Short forms that are written in capitals, and how. */
const shortForms: Record<string, string> = {
  ai: 'AI',
  aiops: 'AIOps',
  genai: 'GenAI',
  gpu: 'GPU',
  llm: 'LLM',
  ml: 'ML',
  mlops: 'MLOps',
  tpm: 'TPM',
  vp: 'VP',
};

/** A title as people write it; aliases are kept in small letters. */
export function aliasWords(alias: string): string {
  const words = alias.replace(/[a-z]+/g, (word) => shortForms[word] ?? word);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
