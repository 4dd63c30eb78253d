import type { Flag, FlagContext, Hit } from './flag';
import { placeOfTool, requiredTools } from './skill-list';

export const kitchenSinkStack: Flag = {
  id: 'kitchen-sink-stack',
  title: 'A very long list of required technologies',
  why: 'Long lists keep people who would fit from applying, and often describe several jobs or a wish list.',
  question: 'Which three of these does the team use every day?',
  mend: 'Name the three to five tools that matter on the first day; put the rest under "our stack".',
  category: 'requirements',
  severity: 'medium',
  grade: 'research',
  sources: ['abraham-words-matter'],
  find,
  flags: [
    {
      text: '# Requirements\n- Expert in PyTorch, TensorFlow, JAX, Keras, Spark, Flink, Kafka, Kubernetes, Docker, Terraform, AWS, Snowflake, Databricks, Airflow, MLflow and Kubeflow.',
    },
  ],
  ignores: [
    { text: '# Requirements\n- PyTorch, Kubernetes, Terraform and AWS.' },
    {
      text: '# Preferred qualifications\n- PyTorch, TensorFlow, JAX, Keras, Spark, Flink, Kafka, Kubernetes, Docker, Terraform, AWS, Snowflake, Databricks, Airflow, MLflow and Kubeflow.',
    },
  ],
};

/** So many required tools are many, and far too many. */
const many = 15;
const tooMany = 22;

function find(context: FlagContext): Hit[] {
  const tools = requiredTools(context);
  if (tools.length < many) return [];
  const severity = tools.length >= tooMany ? 'high' : 'medium';
  const note = context.say('flagNotes.kitchenSinkStack', { count: tools.length });
  return tools.slice(0, many).flatMap((tool): Hit[] => {
    const place = placeOfTool(tool, context);
    return place ? [{ ...place, severity, note }] : [];
  });
}
