import { statementSchema, type Statement } from '@/lib/core/draft/statement';
import type { Db } from './db';
import { validRows } from './rows';

/** Those approved last first. */
export const allStatements = async (db: Db): Promise<Statement[]> =>
  validRows(statementSchema, 'statements', await db.statements.orderBy('approvedAt').reverse().toArray());

export const putStatement = async (db: Db, statement: Statement): Promise<void> => {
  await db.statements.put(statement);
};

export const removeStatement = (db: Db, id: string): Promise<void> => db.statements.delete(id);
