package dev.dynaset;

/**
 * The administration of one table, {@code orders.admin()}: its creation, its end, and what DynamoDB
 * knows of it. Implemented by Dynaset only.
 */
public interface TableAdmin {
  /**
   * Creates the table with its indexes, as the settings of {@link Dynaset} say (on demand unless
   * they say otherwise), and waits until it is active. If it exists, its indexes stay as they are.
   * Point-in-time recovery and the time to live are turned on wherever they are not yet, also on a
   * table that exists: another call may have been stopped before it came to that. Sends CreateTable
   * and DescribeTable; with point-in-time recovery also DescribeContinuousBackups and
   * UpdateContinuousBackups, with a time to live also DescribeTimeToLive and UpdateTimeToLive.
   *
   * <p>Point-in-time recovery on a server that has none, such as DynamoDB Local, is logged as a
   * warning, and so is a time to live that is on for another attribute.
   *
   * @return whether the table was created by this call; also true if it may have been, since the
   *     response to CreateTable was lost and the table is there then
   */
  boolean create();

  /**
   * Deletes the table with all its items, and waits until it is gone. Waits first, if it is being
   * created. Does nothing if it does not exist. Sends DeleteTable and DescribeTable.
   *
   * @return whether the table was deleted by this call; also true if it may have been, since the
   *     response to DeleteTable was lost and the table is gone then
   */
  boolean delete();

  /** Tells whether the table exists and is not being deleted. Sends DescribeTable. */
  boolean exists();

  /**
   * About how many items the table holds, as DynamoDB has counted them: some six hours ago, and 0
   * for a table that is new. It is for dashboards and progress bars, not for decisions; query sets
   * count exactly. Sends DescribeTable, which costs no read units.
   *
   * @throws TableNotFoundException if the table does not exist
   */
  long estimatedItemCount();

  /** The name of the table in DynamoDB, or its ARN. Sends nothing. */
  String tableName();
}
