.class public Lt/Setting;
.super Ljava/lang/Object;

.field wanted:Z

.method public constructor <init>(Z)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-boolean p1, p0, Lt/Setting;->wanted:Z
    return-void
.end method
