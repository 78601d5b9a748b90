package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.TableNotFoundException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsUnavailableException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsResponse;

/** Clients that answer as DynamoDB Local cannot be made to, and mocks. */
@Timeout(20)
class UnusualClientsTest {
  /** A client whose methods are not overridden is one without answers. */
  private abstract static class FakeClient implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }

  private static TestDynamoModelTable models(DynamoDbClient client) {
    return TestDynamoModelTable.of(Dynaset.builder().client(client).build());
  }

  @Test
  void aMockWithoutAnswersIsFoundOut() {
    TestDynamoModelTable models = models(new FakeClient() {
      @Override
      public PutItemResponse putItem(PutItemRequest request) {
        return null;
      }
    });

    assertThatThrownBy(() -> models.put(TestDynamoModel.of("test", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("null")
        .hasMessageContaining("mock");
  }

  @Test
  void aStubNeedsItemsOnly() {
    TestDynamoModelTable templates = models(new FakeClient() {});
    TestDynamoModelTable models = models(new FakeClient() {
      @Override
      public QueryResponse query(QueryRequest request) {
        return QueryResponse.builder()
            .items(List.of(templates.toItem(TestDynamoModel.of("test", 1))))
            .build();
      }
    });

    assertThat(models.byId("test").first()).isPresent();
    assertThat(models.byId("test").limit(3).list()).hasSize(1);
  }

  @Test
  void aMissingTableIsNamedAlsoIfTheClientDoesNotSayWhereItLooks() {
    TestDynamoModelTable models = models(new FakeClient() {
      @Override
      public QueryResponse query(QueryRequest request) {
        throw ResourceNotFoundException.builder().message("no").build();
      }
    });

    assertThatThrownBy(() -> models.byId("test").list())
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("unknown to the client");
  }

  @Test
  void recoveryIsTurnedOnAsSoonAsTheTableIsReadyForIt() {
    List<UpdateContinuousBackupsRequest> requests = new ArrayList<>();
    TestDynamoModelTable models = TestDynamoModelTable.of(Dynaset.builder()
        .client(new FakeClient() {
          @Override
          public CreateTableResponse createTable(CreateTableRequest request) {
            return CreateTableResponse.builder().build();
          }

          @Override
          public DescribeTableResponse describeTable(DescribeTableRequest request) {
            return status(TableStatus.ACTIVE);
          }

          @Override
          public DescribeContinuousBackupsResponse describeContinuousBackups(
              DescribeContinuousBackupsRequest request) {
            return DescribeContinuousBackupsResponse.builder()
                .continuousBackupsDescription(backups -> backups.pointInTimeRecoveryDescription(
                    recovery -> recovery.pointInTimeRecoveryStatus("DISABLED")))
                .build();
          }

          @Override
          public UpdateContinuousBackupsResponse updateContinuousBackups(
              UpdateContinuousBackupsRequest request) {
            requests.add(request);
            if (requests.size() < 2) {
              throw ContinuousBackupsUnavailableException.builder()
                  .message("not yet")
                  .build();
            }
            return UpdateContinuousBackupsResponse.builder().build();
          }
        })
        .pointInTimeRecovery(true)
        .build());

    assertThat(models.admin().create()).isTrue();
    assertThat(requests).hasSize(2);
  }

  @Test
  void aTableThatIsBeingDeletedIsCreatedWhenItIsGone() {
    Deque<TableStatus> statuses =
        new ArrayDeque<>(List.of(TableStatus.DELETING, TableStatus.DELETING));
    TestDynamoModelTable models = models(new FakeClient() {
      private boolean created;

      @Override
      public CreateTableResponse createTable(CreateTableRequest request) {
        if (!statuses.isEmpty()) {
          throw ResourceInUseException.builder().message("in use").build();
        }
        created = true;
        return CreateTableResponse.builder().build();
      }

      @Override
      public DescribeTableResponse describeTable(DescribeTableRequest request) {
        if (created) {
          return status(TableStatus.ACTIVE);
        }
        if (statuses.isEmpty()) {
          throw gone();
        }
        return status(statuses.remove());
      }
    });

    assertThat(models.admin().create()).isTrue();
  }

  private static AwsServiceException gone() {
    return ResourceNotFoundException.builder()
        .awsErrorDetails(
            AwsErrorDetails.builder().errorCode("ResourceNotFoundException").build())
        .build();
  }

  private static DescribeTableResponse status(TableStatus status) {
    return DescribeTableResponse.builder()
        .table(table -> table.tableStatus(status))
        .build();
  }
}
