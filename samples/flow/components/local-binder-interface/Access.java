package org.consentry.flow.components.localbinderinterface;

interface Access extends android.os.IInterface {
    String device();

    String model();
}
