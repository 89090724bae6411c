package org.jianfu.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a key file problem as plain words instead of a stack trace. */
class KeyFileFailureAnalyzer extends AbstractFailureAnalyzer<KeyFileProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyFileProblem problem) {
        return new FailureAnalysis(String.valueOf(problem.getMessage()), problem.remedy(), rootFailure);
    }
}
