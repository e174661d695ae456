package org.consentry.flow.platform.parceloflist;

import android.os.Parcel;
import android.os.Parcelable;

public class Item implements Parcelable {
    final String id;
    final String name;

    Item(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel out, int flags) {
        out.writeString(id);
        out.writeString(name);
    }

    public static final Parcelable.Creator<Item> CREATOR = new Parcelable.Creator<Item>() {
        @Override
        public Item createFromParcel(Parcel in) {
            return new Item(in.readString(), in.readString());
        }

        @Override
        public Item[] newArray(int size) {
            return new Item[size];
        }
    };
}
