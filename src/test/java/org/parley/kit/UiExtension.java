package org.parley.kit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a {@link Ui} of its own, and fails a test that left an exception on the FX thread. */
final class UiExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(UiExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Ui.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(NAMESPACE).computeIfAbsent(Ui.class, _ -> new Ui(), Ui.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Ui ui = test.getStore(NAMESPACE).remove(Ui.class, Ui.class);
        if (ui != null) {
            ui.close();
        }
    }
}
