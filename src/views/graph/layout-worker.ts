/** The worker's side of the door. */
import { runLayout, type AnswerMessage, type TaskMessage } from './layout-task.ts';

self.addEventListener('message', ({ data }: MessageEvent<TaskMessage>) => {
  self.postMessage(answer(data));
});

function answer({ number, task }: TaskMessage): AnswerMessage {
  try {
    return { number, laidOut: runLayout(task) };
  } catch (mistake) {
    return { number, failure: String(mistake) };
  }
}
