import { statementSchema, type Statement } from '@/lib/core/draft/statement';
import type { Db } from './db';
import { putOver } from './put-over';
import { validRow, validRows } from './rows';

/** Those approved last first. */
export const allStatements = async (db: Db): Promise<Statement[]> =>
  validRows(statementSchema, 'statements', await db.statements.orderBy('approvedAt').reverse().toArray());

export const statementOf = async (db: Db, id: string): Promise<Statement | null> =>
  validRow(statementSchema, 'statements', await db.statements.get(id));

/** False where it is no longer what it was changed from: `before` as the form read it, null for a new one. */
export const putStatement = (db: Db, row: Statement, before: Statement | null = null): Promise<boolean> =>
  putOver(db.table('statements'), statementSchema, { row, before });

export const removeStatement = (db: Db, id: string): Promise<void> => db.statements.delete(id);
