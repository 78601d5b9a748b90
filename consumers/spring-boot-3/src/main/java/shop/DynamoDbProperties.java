package shop;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the tables are.
 *
 * @param endpoint that of a server for development, or null for DynamoDB itself
 * @param createTables whether tables are created when the application starts
 */
@ConfigurationProperties("shop.dynamodb")
public record DynamoDbProperties(
    URI endpoint, String region, String tablePrefix, boolean createTables) {}
