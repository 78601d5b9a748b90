package far;

/** A superclass in another package, whose members are not for generated code. */
public class Far extends bad.Near {
  protected String secret; // [GetterMissing] 'secret' of Distant [SetterMissing] 'secret' of Distant

  protected String getSecret() {
    return secret;
  }

  protected void setSecret(String secret) {
    this.secret = secret;
  }
}
