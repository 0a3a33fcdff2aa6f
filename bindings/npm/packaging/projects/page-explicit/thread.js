import "mednum/worker-thread";
