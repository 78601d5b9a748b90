package dev.dynaset;

/** The life of one table: its creation and its end. Implemented by Dynaset only. */
public interface TableLife {
  /**
   * Creates the table with its indexes, as the settings of {@link Dynaset} say (on demand unless
   * they say otherwise), and waits until it is active. Does nothing if it exists, whatever its
   * indexes are. Sends CreateTable and DescribeTable; with point-in-time recovery also
   * UpdateContinuousBackups, with a time to live also UpdateTimeToLive.
   *
   * @return whether the table was created by this call
   */
  boolean createTable();

  /**
   * Deletes the table with all its items, and waits until it is gone. Does nothing if it does not
   * exist. Sends DeleteTable and DescribeTable.
   *
   * @return whether the table was deleted by this call
   */
  boolean deleteTable();

  /** Tells whether the table exists and is not being deleted. Sends DescribeTable. */
  boolean tableExists();

  /** The name of the table in DynamoDB, or its ARN. Sends nothing. */
  String tableName();
}
