import { Logger } from '@aws-lambda-powertools/logger';
import { MESSAGES, type MessageCode } from './messages.ts';

type Fields = Record<string, string | number | boolean | null | undefined>;

/** One JSON line an event. */
export interface Log {
  info(code: MessageCode, fields: Fields): void;
  error(code: MessageCode, fields: Fields, error: unknown): void;
}

export function createLog(level: string | undefined): Log {
  const logger = new Logger({ serviceName: 'nz-privacy-registry', logLevel: levelOf(level) });
  return {
    info: (code, fields) => logger.info(MESSAGES[code], { code, ...fields }),
    error: (code, fields, error) =>
      logger.error(MESSAGES[code], {
        code,
        ...fields,
        error: error instanceof Error ? error : new Error(String(error)),
      }),
  };
}

const LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'] as const;
const levelOf = (level: string | undefined) => LEVELS.find((known) => known === level?.toUpperCase()) ?? 'INFO';
