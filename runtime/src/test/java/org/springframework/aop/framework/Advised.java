package org.springframework.aop.framework;

import org.springframework.aop.Advisor;
import org.springframework.aop.TargetSource;

/** What the proxies of Spring implement, as far as Dynaset knows it. */
public interface Advised {
  Advisor[] getAdvisors();

  TargetSource getTargetSource();
}
