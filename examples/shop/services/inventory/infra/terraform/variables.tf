variable "environment" {
  description = "staging or production"
  type        = string
}

variable "subnet_group" {
  description = "Subnets of the database"
  type        = string
}
