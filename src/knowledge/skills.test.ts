import { describe, expect, test } from 'vitest';
import { toSentences } from '../engine/read/sentences';
import { findSkills } from '../engine/read/skills';
import { skills } from './skills';

const known = skills();

/** Ids of the skills that one line of a posting names. */
function namedIn(text: string): string[] {
  const sentences = toSentences({ title: '', blocks: [{ kind: 'item', text }] });
  return findSkills(sentences, known, []).map(({ id }) => id);
}

describe('a word that is also a product is none in an ordinary sentence', () => {
  test.each([
    ['react', 'You react to change quickly.'],
    ['react', 'React to incidents and stay calm.'],
    ['spark', 'We spark innovation across the company.'],
    ['spark', 'Spark innovation in your team.'],
    ['spark', 'Spark joy in what you do.'],
    ['go', 'Own the go to market plan with Python teams.'],
    ['go', 'Go-to-market experience with SQL dashboards.'],
    ['go', 'Ready to go? Go above and beyond in Python.'],
    ['go', 'You can Go far here with Java.'],
    ['swift', 'Swift action on mobile incidents.'],
    ['swift', 'We decide in a swift and fair way.'],
    ['helm', 'You will be at the helm of our Kubernetes platform.'],
    ['helm', 'At the Helm of a growing DevOps organisation.'],
    ['ray', 'Be a ray of sunshine for the training team.'],
    ['ray', 'Ray Chen leads the company.'],
    ['r', 'Our R&D budget covers Python training.'],
    ['r', 'Grade R positions are eligible.'],
    ['c', 'Work with C-suite stakeholders on Python.'],
    ['c', 'We closed our Series C and write Java.'],
    ['excel', 'Excel in a fast-paced environment.'],
    ['excel', 'You excel at communication.'],
    ['vault', 'A Vault of ideas.'],
    ['ruby', 'Lunch at Ruby Tuesday.'],
    ['iceberg', 'This is only the tip of the Iceberg.'],
    ['beam', 'Beam with pride.'],
    ['feast', 'Feast on free lunches.'],
    ['comet', 'Comet sightings.'],
    ['arrow', 'Follow the Arrow on the sign.'],
    ['lambda', 'Lambda calculus.'],
    ['bedrock', 'Trust is the Bedrock of our culture.'],
    ['temporal', 'Temporal patterns in video.'],
    ['cursor', 'Move the Cursor with care.'],
    ['chef', 'Chef on site every day.'],
    ['puppet', 'Puppet shows for the children.'],
    ['sentry', 'Sentry duty at night.'],
    ['envoy', 'Act as an Envoy to partners.'],
    ['flask', 'A Flask of water.'],
    ['luigi', 'Ask for Luigi at the door.'],
    ['julia', 'Report to Julia Smith.'],
    ['safe', 'A safe workplace for everyone.'],
    ['lean', 'Lean into difficult conversations.'],
    ['rag', 'Keep a RAG status for every project.'],
    ['hiring', 'We are hiring!'],
    ['hiring', 'Meet the hiring manager.'],
    ['security', 'Enter your social security number.'],
    ['vision', 'Medical, dental and vision insurance.'],
    ['networking', 'Monthly networking events.'],
    ['documentation', 'Documentation required for the I-9.'],
    ['agile', 'A fast, agile and friendly team.'],
    ['airflow', 'Airflow in data centers is cooled.'],
    ['emr', 'EMR systems of hospitals.'],
    ['artificial-intelligence', 'An AI company for everyone.'],
    ['claude', 'Anthropic is an equal opportunity employer.'],
    ['program-management', 'Be here at 5 PM.'],
    ['prefect', 'Prefect attendance awards.'],
    ['chroma', 'Chroma keying on set.'],
    ['hive', 'Join the Hive.'],
    ['mojo', 'Bring your Mojo.'],
    ['haystack', 'A needle in a Haystack.'],
    ['maxtext', 'Career pathways for all.'],
  ])('%s: %s', (skill, sentence) => {
    expect(known.map(({ id }) => id)).toContain(skill);
    expect(namedIn(sentence)).not.toContain(skill);
  });
});

describe('a skill is found however it is spelt', () => {
  test.each([
    ['Proficiency in Python, Go, or Rust.', ['python', 'go', 'rust']],
    ['Fluent in R and SQL.', ['r', 'sql']],
    ['C/C++ and CUDA', ['c', 'cpp', 'cuda']],
    ['Java/Scala, Node.js, .NET, C#', ['java', 'scala', 'node-js', 'dotnet', 'csharp']],
    ['JavaScript and React frontends', ['javascript', 'react']],
    ['Kotlin and Swift for iOS', ['kotlin', 'swift']],
    ['Experience with Spark, Ray, and Kubernetes.', ['spark', 'ray', 'kubernetes']],
    ['Apache Arrow and Parquet', ['arrow', 'parquet']],
    ['Deploy with Helm and Argo CD.', ['helm', 'argo-cd']],
    ['Triton Inference Server, TensorRT-LLM, vLLM', ['triton-server', 'tensorrt-llm', 'vllm']],
    ['Large language models (LLMs), RAG', ['llm', 'rag']],
    ['Power BI dashboards and Excel', ['power-bi', 'excel']],
    ['AWS Lambda, S3, EC2, EKS, ECS, EMR', ['lambda', 's3', 'ec2', 'eks', 'ecs', 'emr']],
    ['5+ years of ML experience', ['machine-learning']],
    ['Deep AI expertise', ['artificial-intelligence']],
    ['Agile/Scrum, SAFe, PMP', ['agile', 'safe', 'pmp']],
    ['FSDP, DeepSpeed and Megatron', ['fsdp', 'deepspeed', 'megatron']],
    ['Go', ['go']],
    ['Spark', ['spark']],
    ['k8s, Postgres and golang', ['kubernetes', 'postgresql', 'go']],
    ['Infrastructure-as-code (Terraform, Pulumi)', ['iac', 'terraform', 'pulumi']],
    ['CI/CD with GitHub Actions', ['ci-cd', 'github-actions']],
    ['P&L responsibility', ['budget']],
    ['Weights & Biases or MLflow', ['wandb', 'mlflow']],
  ])('%s', (line, ids) => {
    expect(namedIn(line)).toEqual(expect.arrayContaining(ids));
  });
});
