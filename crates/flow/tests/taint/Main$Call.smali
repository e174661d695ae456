.class interface abstract Lt/Main$Call;
.super Ljava/lang/Object;
.source "Main.java"


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lt/Main;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x608
    name = "Call"
.end annotation


# virtual methods
.method public abstract with(Ljava/lang/String;)Ljava/lang/String;
.end method
