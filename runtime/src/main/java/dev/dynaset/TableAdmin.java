package dev.dynaset;

/**
 * The administration of one table, {@code orders.admin()}: its creation, its end, and what DynamoDB
 * knows of it. Implemented by Dynaset only.
 */
public interface TableAdmin {
  /**
   * Creates the table with its indexes, as the settings of {@link Dynaset} say (on demand unless
   * they say otherwise), and waits until it is active. Does nothing if it exists, whatever its
   * indexes are. Sends CreateTable and DescribeTable; with point-in-time recovery also
   * UpdateContinuousBackups, with a time to live also UpdateTimeToLive.
   *
   * @return whether the table was created by this call
   */
  boolean create();

  /**
   * Deletes the table with all its items, and waits until it is gone. Does nothing if it does not
   * exist. Sends DeleteTable and DescribeTable.
   *
   * @return whether the table was deleted by this call
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
