// The older build: the newest browsers alone have what the other one needs.
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfReader } from '../../profile/import/pdf-text';

GlobalWorkerOptions.workerSrc = worker;

/** Mozilla's reader of PDFs, in a worker of our own. Large: loaded when a PDF is chosen. */
export const pdfReader: PdfReader = { getDocument };
