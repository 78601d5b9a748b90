package shop;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.DynamoDbEncryptionInterceptor;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.model.DynamoDbTableEncryptionConfig;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.model.DynamoDbTablesEncryptionConfig;
import software.amazon.cryptography.dbencryptionsdk.structuredencryption.model.CryptoAction;
import software.amazon.cryptography.materialproviders.IKeyring;
import software.amazon.cryptography.materialproviders.MaterialProviders;
import software.amazon.cryptography.materialproviders.model.AesWrappingAlg;
import software.amazon.cryptography.materialproviders.model.CreateRawAesKeyringInput;
import software.amazon.cryptography.materialproviders.model.MaterialProvidersConfig;

/** What encrypts patients and beds on their way to DynamoDB. */
public final class Encryption {
  private Encryption() {}

  public static DynamoDbEncryptionInterceptor interceptor(byte[] key) {
    DynamoDbTableEncryptionConfig patients = DynamoDbTableEncryptionConfig.builder()
        .logicalTableName("patients")
        .partitionKeyName("clinic")
        .sortKeyName("id")
        .attributeActionsOnEncrypt(Map.of(
            "clinic", CryptoAction.SIGN_ONLY,
            "id", CryptoAction.SIGN_ONLY,
            "name", CryptoAction.ENCRYPT_AND_SIGN,
            "visits", CryptoAction.ENCRYPT_AND_SIGN,
            "ward", CryptoAction.DO_NOTHING,
            "version", CryptoAction.SIGN_ONLY))
        .allowedUnsignedAttributes(List.of("ward"))
        .keyring(keyring(key))
        .build();
    DynamoDbTableEncryptionConfig beds = DynamoDbTableEncryptionConfig.builder()
        .logicalTableName("beds")
        .partitionKeyName("number")
        .attributeActionsOnEncrypt(Map.of(
            "number", CryptoAction.SIGN_ONLY,
            "patient", CryptoAction.ENCRYPT_AND_SIGN,
            "cleaned", CryptoAction.DO_NOTHING))
        .allowedUnsignedAttributes(List.of("cleaned"))
        .keyring(keyring(key))
        .build();
    return DynamoDbEncryptionInterceptor.builder()
        .config(DynamoDbTablesEncryptionConfig.builder()
            .tableEncryptionConfigs(Map.of("patients", patients, "beds", beds))
            .build())
        .build();
  }

  private static IKeyring keyring(byte[] key) {
    return MaterialProviders.builder()
        .MaterialProvidersConfig(MaterialProvidersConfig.builder().build())
        .build()
        .CreateRawAesKeyring(CreateRawAesKeyringInput.builder()
            .keyNamespace("shop")
            .keyName("patients")
            .wrappingKey(ByteBuffer.wrap(key))
            .wrappingAlg(AesWrappingAlg.ALG_AES256_GCM_IV12_TAG16)
            .build());
  }
}
