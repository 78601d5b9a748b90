package bad;

/** Its package-private members are not inherited by way of another package. */
public class Near {
  String passed; // [GetterMissing] 'passed' of Distant [SetterMissing] 'passed' of Distant

  String getPassed() {
    return passed;
  }
}
