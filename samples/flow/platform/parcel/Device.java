package org.consentry.flow.platform.parcel;

import android.os.Parcel;
import android.os.Parcelable;

public class Device implements Parcelable {
    public static final Creator<Device> CREATOR = new Creator<Device>() {
        @Override
        public Device createFromParcel(Parcel parcel) {
            Device device = new Device();
            device.id = parcel.readString();
            return device;
        }

        @Override
        public Device[] newArray(int size) {
            return new Device[size];
        }
    };

    String id = "";

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel parcel, int flags) {
        parcel.writeString(id);
    }
}
